package org.huiyin;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at a database of its own on the test server and makes its data source one that can be switched. */
final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestServer.running();
        var base = server.newDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", server.url(base),
                                "spring.datasource.username", TestServer.APPLICATION,
                                "spring.datasource.password", server.password(TestServer.APPLICATION),
                                "spring.flyway.url", server.url(base),
                                "spring.flyway.user", TestServer.OWNER,
                                "spring.flyway.password", server.password(TestServer.OWNER),
                                "huiyin.store", server.places().store().toString(),
                                "huiyin.seals",
                                        server.places()
                                                .store()
                                                .resolveSibling("seals")
                                                .toString(),
                                "huiyin.keys", server.places().keys().toString())));
        context.getBeanFactory().addBeanPostProcessor(new Wrapping(server, base));
        context.getBeanFactory()
                .registerSingleton(
                        "testOwner",
                        new TestOwner(server, context.getBeanFactory().getBeanProvider(SwitchingDataSource.class)));
    }

    private record Wrapping(TestServer server, String base) implements BeanPostProcessor {

        @Override
        public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new SwitchingDataSource(server, base, pool) : bean;
        }
    }
}
