package org.huiyin.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes {@link Places} known to every room that keeps files or keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Places.class)
class PlacesConfiguration {}
