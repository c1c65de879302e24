package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import java.util.function.Function;
import org.huiyin.desk.Page;
import org.huiyin.desk.Typed;
import org.huiyin.portal.Look;
import org.huiyin.portal.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The writer's own page: opened by number and code, and shown again with what was done, what is wrong, or why not. */
@Component
class OwnPage {

    private final Templates templates;
    private final Telling telling;
    private final Turning turning;

    OwnPage(Templates templates, Telling telling, Turning turning) {
        this.templates = templates;
        this.telling = telling;
        this.turning = turning;
    }

    /** What {@code then} makes of his matter; the page that asks once more, where number and code open nothing. */
    View open(Typed typed, Function<Look.Found, View> then) {
        return switch (turning.look(typed)) {
            case Look.Found found -> then.apply(found);
            case Look.Nothing nothing -> Page.again(templates.portalAsk(typed));
            case Look.Later later -> Page.of(templates.portalAsk(typed), HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    /** As it was found; {@code said} tells what has been done. */
    View shown(Look.Found found, Typed typed, @Nullable String said) {
        return Page.of(templates.portalProgress(telling.of(found), typed, said));
    }

    /** As it stands after something was done. */
    View anew(Typed typed, String said) {
        return turning.look(typed) instanceof Look.Found now
                ? shown(now, typed, said)
                : Page.again(templates.portalAsk(typed));
    }

    /** With what is wrong beside its field. */
    View wrong(Look.Found found, Typed typed) {
        return Page.again(templates.portalProgress(telling.of(found), typed, null));
    }

    /** With why it cannot be done now. */
    View refused(Look.Found found, Typed typed, String why) {
        return Page.of(templates.portalProgress(telling.of(found), typed, why), HttpStatus.CONFLICT);
    }
}
