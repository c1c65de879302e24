package org.huiyin.desk;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDateTime;
import java.util.UUID;
import org.huiyin.documents.PaperPreview;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Procedures;
import org.huiyin.registry.MatterId;
import org.huiyin.registry.NoSuchMatter;
import org.huiyin.registry.NotPermitted;
import org.huiyin.registry.Outlook;
import org.huiyin.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Walks an officer through the form of an act: fill in, check what will be sent, send; later do what was approved. */
@Component
public class ActForms {

    private final Templates templates;
    private final Dockets dockets;
    private final Registry registry;
    private final Procedures procedures;
    private final PaperPreview preview;
    private final Retellings retellings;
    private final LateEntries late;

    ActForms(
            Templates templates,
            Dockets dockets,
            Registry registry,
            Procedures procedures,
            PaperPreview preview,
            Retellings retellings,
            LateEntries late) {
        this.templates = templates;
        this.dockets = dockets;
        this.registry = registry;
        this.procedures = procedures;
        this.preview = preview;
        this.retellings = retellings;
        this.late = late;
    }

    View ask(ActForm form, MatterId matter, int proceeding, SignedIn me) {
        var docket = open(form, matter, proceeding, me).begin();
        var before = form.needsApproval()
                ? Proposed.latest(docket.dossier(), proceeding, form.act())
                        .map(Proposed::reason)
                        .orElse(null)
                : null;
        return Page.of(page(form, docket, Typed.of(form.proposed().apply(docket, me)), null, before));
    }

    View send(ActForm form, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        var docket = open(form, matter, proceeding, me);
        var stated = form.read().apply(typed, docket);
        if (stated.isEmpty() || typed.raw("step").equals("edit")) {
            var page = page(form, docket, typed, null, null);
            return typed.failed() ? Page.again(page) : Page.of(page);
        }
        try {
            return go(form, stated.get(), docket, typed, me);
        } catch (NotPermitted refused) {
            var refusal = Refusal.of(refused.refused(), docket.back());
            return Page.of(page(form, docket, typed, refusal, null), HttpStatus.CONFLICT);
        }
    }

    private View go(ActForm form, Stated stated, Docket docket, Typed typed, SignedIn me) {
        var act = stated.act();
        var asked = late.asks(stated.occurred());
        var reason = asked && sends(typed) ? typed.line(LateEntries.FIELD, LateEntries.LABEL, LateEntries.LIMIT) : null;
        if (!sends(typed) || typed.failed()) {
            var outlook = dockets.outlook(act, docket, form.by(docket.dossier()), stated.occurred(), me);
            var check = check(docket, outlook, docket.page(form.word()), act, null);
            var page = templates.deskActCheck(check, form, typed, asked);
            return typed.failed() ? Page.again(page) : Page.of(page);
        }
        var asking = form.asking();
        var sent = asking == null ? act : asking.apply(act);
        perform(sent, form, docket, stated.occurred(), reason, typed, me);
        var elsewhere = form.onward();
        return Onward.to(
                elsewhere == null ? docket.back() : elsewhere, asking == null ? form.said() : "已送审，等签发。签发后由您办出。");
    }

    private static boolean sends(Typed typed) {
        return typed.raw("step").equals("send");
    }

    private void perform(
            Act act,
            ActForm form,
            Docket docket,
            LocalDateTime occurred,
            @Nullable String reason,
            Typed typed,
            SignedIn me) {
        var request = typed.request().orElseGet(UUID::randomUUID);
        var occasion = me.occasion(form.by(docket.dossier()), occurred, request);
        registry.perform(
                act,
                docket.dossier().id(),
                docket.proceeding().no(),
                reason == null ? occasion : occasion.enteredLate(reason));
    }

    /** What was signed, as it will be sent, with the button that sends it. */
    View askIssue(ActForm form, MatterId matter, int proceeding, SignedIn me) {
        return Page.of(templates.deskActIssue(issue(form, matter, proceeding, me), form, Typed.nothing(), null));
    }

    View issue(ActForm form, MatterId matter, int proceeding, Typed typed, SignedIn me) {
        var check = issue(form, matter, proceeding, me);
        try {
            var draft = signed(form, check.docket()).draft();
            perform(draft, form, check.docket(), BeijingTime.now(), null, typed, me);
            return Onward.to(check.docket().back(), form.said());
        } catch (NotPermitted refused) {
            var refusal = Refusal.of(refused.refused(), check.docket().back());
            return Page.of(templates.deskActIssue(check, form, typed, refusal), HttpStatus.CONFLICT);
        }
    }

    private ActCheck issue(ActForm form, MatterId matter, int proceeding, SignedIn me) {
        var docket = dockets.open(form.act(), form::by, matter, proceeding, me);
        docket.begin();
        var draft = signed(form, docket).draft();
        var outlook = dockets.outlook(draft, docket, form.by(docket.dossier()), BeijingTime.now(), me);
        return check(docket, outlook, docket.page(form.issueWord()), draft, null);
    }

    private Proposed signed(ActForm form, Docket docket) {
        var rule = procedures.of(form.procedure()).ruleOf(form.act()).orElseThrow();
        var approval = rule.needs();
        var stage = approval == null ? null : procedures.of(approval).approving();
        return Proposed.signed(
                        docket.dossier(), docket.proceeding().no(), form.act(), stage == null ? "" : stage.name())
                .orElseThrow(NoSuchMatter::new);
    }

    /** What is asked for, as the one who signs it reads it. */
    public ActCheck submitted(Docket docket, Proposed proposed, String note, SignedIn me) {
        var parent = proposed.approval().parent();
        var asked = docket.at(parent == null ? proposed.approval().no() : parent);
        var outlook = dockets.foreseen(proposed.draft(), asked, proposed.on(), me);
        return check(docket, outlook, docket.page("approval"), proposed.draft(), note);
    }

    private ActCheck check(Docket docket, Outlook outlook, String action, Act act, @Nullable String note) {
        var sheets = outlook.papers().stream()
                .map(paper -> new ActCheck.Sheet(paper.paper().title(), preview.html(paper)))
                .toList();
        var periods = outlook.begins().stream()
                .map(deadline -> dockets.foreseen(deadline, outlook.rule().title()))
                .toList();
        return new ActCheck(docket, outlook, action, sheets, periods, retellings.of(act), note);
    }

    private Docket open(ActForm form, MatterId matter, int proceeding, SignedIn me) {
        return dockets.open(form.sent(), form::by, matter, proceeding, me);
    }

    private JteModel page(
            ActForm form, Docket docket, Typed typed, @Nullable Refusal refusal, @Nullable String sentBack) {
        var rule = procedures.of(form.procedure()).ruleOf(form.act()).orElseThrow();
        return templates.deskActForm(form, rule, docket, typed, refusal, sentBack);
    }
}
