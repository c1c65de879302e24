package org.huiyin.portal.web;

import org.huiyin.desk.BeijingTime;
import org.huiyin.desk.Typed;
import org.huiyin.portal.Following;
import org.huiyin.portal.Look;
import org.springframework.stereotype.Component;

/** Looks with the number and code of a form, and notes beside the fields why there is nothing to see. */
@Component
class Turning {

    static final String NOTHING = "编号和查询码对不上，请对照回执再看一遍。两样都在登记回执上，大小写和横线都没有关系";

    private final Following following;

    Turning(Following following) {
        this.following = following;
    }

    Look look(Typed typed) {
        var number = typed.line("number", "编号", 40);
        var code = typed.line("code", "查询码", 40);
        if (typed.failed()) {
            return new Look.Nothing();
        }
        var look = following.look(number, code);
        switch (look) {
            case Look.Found found -> {}
            case Look.Nothing nothing -> typed.errors().add("number", NOTHING);
            case Look.Later later -> typed.errors().add("number", wait(later));
        }
        return look;
    }

    static String wait(Look.Later later) {
        var again = later.again().atZone(BeijingTime.ZONE).plusMinutes(1);
        return "这个编号试错的次数太多了，请在 %02d:%02d 以后再查；着急的话可以打电话问".formatted(again.getHour(), again.getMinute());
    }
}
