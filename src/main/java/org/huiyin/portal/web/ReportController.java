package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.huiyin.portal.Channels;
import org.huiyin.portal.Following;
import org.huiyin.portal.Kind;
import org.huiyin.portal.Look;
import org.huiyin.portal.PortalBureau;
import org.huiyin.portal.PortalDesk;
import org.huiyin.portal.Report;
import org.huiyin.portal.ReportForm;
import org.huiyin.portal.Telling;
import org.huiyin.registry.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Somebody reports something: the form, the page to read it over, the number and the code. */
@Controller
class ReportController {

    private final Templates templates;
    private final PortalBureau bureaus;
    private final PortalDesk desk;
    private final Photos photos;
    private final Channels channels;
    private final Following following;
    private final Telling telling;

    ReportController(
            Templates templates,
            PortalBureau bureaus,
            PortalDesk desk,
            Photos photos,
            Channels channels,
            Following following,
            Telling telling) {
        this.templates = templates;
        this.bureaus = bureaus;
        this.desk = desk;
        this.photos = photos;
        this.channels = channels;
        this.following = following;
        this.telling = telling;
    }

    @GetMapping("/report")
    View ask() {
        return bureaus.body().map(bureau -> form(Typed.nothing(), bureau)).orElseGet(this::closed);
    }

    @PostMapping("/report")
    View check(Typed typed) {
        return about(typed)
                .orElseGet(
                        () -> bureaus.body().map(bureau -> check(typed, bureau)).orElseGet(this::closed));
    }

    @PostMapping("/report/change")
    View change(Typed typed) {
        return bureaus.body().map(bureau -> form(typed, bureau)).orElseGet(this::closed);
    }

    @PostMapping("/report/send")
    View send(Typed typed, @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> sent) {
        return about(typed)
                .orElseGet(() ->
                        bureaus.body().map(bureau -> send(typed, bureau, sent)).orElseGet(this::closed));
    }

    /** A report on an official is not taken here; what was written about it is neither kept nor shown again. */
    private Optional<View> about(Typed typed) {
        return typed.raw("kind").equals(Kind.OFFICIAL.name())
                ? Optional.of(Page.of(templates.portalElsewhere()))
                : Optional.empty();
    }

    private View check(Typed typed, Body bureau) {
        return new ReportForm(typed, desk.offered(bureau))
                .read()
                .<View>map(report -> Page.of(checkPage(typed, report, bureau)))
                .orElseGet(() -> form(typed, bureau));
    }

    private View send(Typed typed, Body bureau, @Nullable List<MultipartFile> sent) {
        var report = new ReportForm(typed, desk.offered(bureau)).read();
        if (report.isEmpty()) {
            return form(typed, bureau);
        }
        var files = photos.read(sent == null ? List.of() : sent, typed);
        return typed.failed()
                ? Page.again(checkPage(typed, report.get(), bureau))
                : done(desk.register(report.get(), bureau, files), files.size());
    }

    private View done(Receipt receipt, int files) {
        return switch (following.look(receipt.number(), receipt.queryCode())) {
            case Look.Found found -> Page.of(templates.portalDone(receipt, telling.of(found), files));
            case Look.Nothing nothing -> throw new IllegalStateException("a petition just registered is not found");
            case Look.Later later -> Page.of(templates.portalDone(receipt, null, files));
        };
    }

    private JteModel checkPage(Typed typed, Report report, Body bureau) {
        return templates.portalCheck(typed, report, desk.offered(bureau), bureau.name());
    }

    private View form(Typed typed, Body bureau) {
        var page = templates.portalReport(typed, desk.offered(bureau), bureau.name());
        return typed.failed() ? Page.again(page) : Page.of(page);
    }

    private View closed() {
        return Page.of(templates.portalClosed(channels));
    }
}
