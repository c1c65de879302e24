package org.huiyin.console;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Headings;
import org.huiyin.desk.SignedIn;
import org.huiyin.directory.Directories;
import org.huiyin.documents.FileKind;
import org.huiyin.documents.SealedScan;
import org.huiyin.procedure.Capacity;
import org.huiyin.procedure.Document;
import org.huiyin.registry.Dossier;
import org.huiyin.registry.Dossiers;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.PaperReading;
import org.huiyin.registry.SealedPapers;
import org.springframework.stereotype.Component;

/** What the page of a paper's versions may ask. */
@Component
public class PaperDesk {

    private final Dossiers dossiers;
    private final PaperReading reading;
    private final SealedPapers sealed;
    private final Headings headings;
    private final Directories directories;

    PaperDesk(
            Dossiers dossiers, PaperReading reading, SealedPapers sealed, Headings headings, Directories directories) {
        this.dossiers = dossiers;
        this.reading = reading;
        this.sealed = sealed;
        this.headings = headings;
        this.directories = directories;
    }

    static String path(MatterId matter, int paper) {
        return "/matters/" + matter + "/papers/" + paper;
    }

    public PaperPage page(MatterId matter, int no, SignedIn me) {
        var dossier = dossiers.open(matter, me.officer().id(), me.body().id(), "文书版本");
        var paper = dossier.papers().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        var document = dossier.state().documents().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(NoSuchMatter::new);
        var scans = reading.scans(matter, no);
        return new PaperPage(
                headings.of(dossier, me.body().id(), BeijingTime.today()),
                paper,
                directories.current().body(paper.body()).name(),
                scans.stream()
                        .sorted(Comparator.comparing(SealedScan::no).reversed())
                        .map(this::scan)
                        .toList(),
                capacities(dossier, document, me),
                !scans.isEmpty() && SealedPapers.served(dossier.state(), document));
    }

    /** Hands in a scan, in the first of the reader's capacities that may. */
    public void take(PaperPage page, FileKind kind, byte[] scan, UUID request, SignedIn me) {
        var capacity = page.capacities().stream().sorted().findFirst().orElseThrow(NoSuchMatter::new);
        sealed.take(
                page.heading().matter(),
                page.paper().no(),
                kind,
                scan,
                me.occasion(capacity, BeijingTime.now(), request));
    }

    private Set<Capacity> capacities(Dossier dossier, Document document, SignedIn me) {
        return document.body() == me.body().id()
                ? sealed.capacities(dossier.state(), document).stream()
                        .filter(me::holds)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private PaperPage.Scan scan(SealedScan scan) {
        return new PaperPage.Scan(
                scan.no(),
                directories.current().officer(scan.officer()).name(),
                LocalDateTime.ofInstant(scan.added(), BeijingTime.ZONE));
    }
}
