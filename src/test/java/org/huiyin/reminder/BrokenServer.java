package org.huiyin.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes a whole letter and breaks the line before it says so. */
final class BrokenServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger taken = new AtomicInteger();

    BrokenServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 broken");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (said.equals(".")) {
                taken.incrementAndGet();
                return;
            }
            if (said.startsWith("DATA")) {
                say(line, "354 go on");
            } else if (said.matches("(EHLO|HELO|MAIL|RCPT|RSET|NOOP).*")) {
                say(line, "250 ok");
            }
        }
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
