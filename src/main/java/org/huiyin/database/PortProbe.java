package org.huiyin.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks for the web port before anything else is started, so that a taken one costs nothing and is named at once. */
final class PortProbe implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.SERVLET) {
            probe(event.getApplicationContext().getEnvironment());
        }
    }

    private static void probe(Environment environment) {
        var port = environment.getProperty("server.port", int.class, 8080);
        if (port <= 0) {
            return;
        }
        var address = environment.getProperty("server.address");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "端口 " + port + " 不能使用，可能已有 Huiyin 或别的程序在用（" + e.getMessage() + "）。\n" + "Port " + port
                            + " cannot be used; Huiyin or another program may already listen on it.",
                    "停止占用该端口的程序，或者用 server.port 指定别的端口，例如 --server.port=8081。\n"
                            + "Stop that program, or name another port by server.port, for example --server.port=8081.",
                    e);
        }
    }
}
