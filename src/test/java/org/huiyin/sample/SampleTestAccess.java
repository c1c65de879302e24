package org.huiyin.sample;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Lets tests of other rooms have the sample's letters. */
public final class SampleTestAccess {

    private SampleTestAccess() {}

    public static void settle(ApplicationContext context) {
        context.getBean(SampleCounty.class).settle(LocalDate.now(SamplePeople.HERE));
    }
}
