package org.huiyin.portal.web;

import gg.jte.generated.precompiled.Templates;
import org.huiyin.desk.Page;
import org.huiyin.portal.Channels;
import org.huiyin.portal.PortalBureau;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front page with its two doors, and the signpost to doors elsewhere. */
@Controller
class HomeController {

    private final Templates templates;
    private final Channels channels;
    private final PortalBureau bureau;

    HomeController(Templates templates, Channels channels, PortalBureau bureau) {
        this.templates = templates;
        this.channels = channels;
        this.bureau = bureau;
    }

    @GetMapping("/")
    View home() {
        var body = bureau.body();
        return Page.of(templates.portalHome(channels.of(body), body.orElse(null)));
    }

    @GetMapping("/guide")
    View guide() {
        return Page.of(templates.portalGuide(channels));
    }
}
