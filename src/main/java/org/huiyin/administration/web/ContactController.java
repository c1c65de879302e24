package org.huiyin.administration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.administration.BodyDesk;
import org.huiyin.desk.Onward;
import org.huiyin.desk.Page;
import org.huiyin.desk.SignedIn;
import org.huiyin.desk.Typed;
import org.huiyin.directory.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** 公开联系方式: where a body can be reached, as papers and pages tell petitioners (条例第十八条). */
@Controller
class ContactController {

    private static final String PATH = "/administration/bodies/{body}/contact";

    private final Templates templates;
    private final BodyDesk desk;

    ContactController(Templates templates, BodyDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping(PATH)
    View ask(@PathVariable long body, SignedIn me) {
        var found = desk.body(body, me);
        return Page.of(templates.administrationContact(found, Typed.of(known(found))));
    }

    @PostMapping(PATH)
    View reach(@PathVariable long body, Typed typed, SignedIn me) {
        var found = desk.body(body, me);
        var address = typed.optionalLine("address", "通信和接待地址", 100);
        var phone = typed.optionalLine("phone", "电话", 40);
        var hours = typed.optionalLine("hours", "接待时间", 60);
        if (typed.failed()) {
            return Page.again(templates.administrationContact(found, typed));
        }
        desk.reach(found, address.orElse(null), phone.orElse(null), hours.orElse(null), me);
        return Onward.to("/administration/bodies", "“" + found.name() + "”的联系方式已改好");
    }

    private static Map<String, String> known(Body body) {
        var known = new LinkedHashMap<String, String>();
        put(known, "address", body.address());
        put(known, "phone", body.phone());
        put(known, "hours", body.hours());
        return known;
    }

    private static void put(Map<String, String> known, String field, @Nullable String value) {
        if (value != null) {
            known.put(field, value);
        }
    }
}
