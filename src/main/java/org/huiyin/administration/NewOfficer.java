package org.huiyin.administration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.procedure.Capacity;

/** An officer who is to be made, with the posts held from the first day on. */
public record NewOfficer(String login, String name, long body, Set<Capacity> capacities, LocalDate since) {

    public NewOfficer {
        if (!login.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new IllegalArgumentException("登录名只能用小写字母、数字、点和横线，2至40个字符");
        }
        if (capacities.isEmpty()) {
            throw new IllegalArgumentException("请至少选一个岗位");
        }
        capacities = Set.copyOf(EnumSet.copyOf(capacities));
        if (capacities.contains(Capacity.ADMINISTRATOR) && capacities.size() > 1) {
            throw new IllegalArgumentException("系统管理员看不到信访件，不能兼任办件的岗位；请分开建两个登录名");
        }
    }
}
