package org.huiyin.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.desk.Onward;
import org.huiyin.desk.TypeSize;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Switches the portal to large type and back; it changes nothing but the look, so a plain link may do it. */
@Controller
class TypeSizeController {

    @GetMapping("/portal/type")
    View change(
            @RequestParam(defaultValue = "normal") String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, TypeSize.cookie("large".equals(size)).toString());
        return Onward.to(Onward.within(back) ? back : "/");
    }
}
