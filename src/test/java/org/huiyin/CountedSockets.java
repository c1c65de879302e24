package org.huiyin;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/** Counts how often the driver waits for the database: each flush to the server is one round trip. */
public final class CountedSockets extends SocketFactory {

    private static final AtomicLong FLUSHES = new AtomicLong();

    public static long roundTrips() {
        return FLUSHES.get();
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public OutputStream getOutputStream() throws IOException {
                return new Counted(super.getOutputStream());
            }
        };
    }

    private static final class Counted extends FilterOutputStream {

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            FLUSHES.incrementAndGet();
            super.flush();
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new IllegalStateException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new IllegalStateException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new IllegalStateException("the driver connects its sockets itself");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
        throw new IllegalStateException("the driver connects its sockets itself");
    }
}
