package org.huiyin.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Uses the embedded server when no {@code spring.datasource.url} is set: the application as its role, Flyway as owner. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
@EnableConfigurationProperties(EngineSettings.class)
class EmbeddedConnections {

    /** Commands set {@code huiyin.database.attach} to work beside a running server. */
    @Bean
    EmbeddedServer embeddedServer(Places places, EngineSettings settings, Environment environment) {
        return environment.getProperty("huiyin.database.attach", boolean.class, false)
                ? EmbeddedServer.attachOrStart(places, settings)
                : EmbeddedServer.start(places, settings);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.url();
            }

            @Override
            public String getUsername() {
                return server.applicationLogin();
            }

            @Override
            public String getPassword() {
                return server.applicationPassword();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.url();
            }

            @Override
            public String getUsername() {
                return server.ownerLogin();
            }

            @Override
            public String getPassword() {
                return server.ownerPassword();
            }
        };
    }
}
