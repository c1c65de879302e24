package org.huiyin.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The name over the petitioners' door, such as 青禾县来信来访; setting {@code huiyin.portal.name}. */
@Component
record House(@Value("${huiyin.portal.name:来信来访}") String name) {}
