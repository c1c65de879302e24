import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One lasting connection to the server. The load shares its two cores with what is measured: the client of the JDK
 * would take a fifth of them. Speaks as much of HTTP/1.1 as the server answers with; not for two threads at a time.
 */
final class Wire {

    /** {@code cookies}: name=value of those that were set. */
    record Answer(int status, List<String> cookies, String location, String body) {}

    private final URI server;
    private Socket socket;
    private InputStream in;

    Wire(URI server) {
        this.server = server;
    }

    /** {@code headers}: whole lines; a lost connection is made anew once, as the request was not answered then. */
    Answer send(String method, String path, List<String> headers, String body) throws IOException {
        var fresh = socket == null;
        try {
            return exchange(method, path, headers, body);
        } catch (IOException lost) {
            close();
            if (fresh) {
                throw lost;
            }
            return exchange(method, path, headers, body);
        }
    }

    private Answer exchange(String method, String path, List<String> headers, String body) throws IOException {
        if (socket == null) {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
        socket.getOutputStream().write(request(method, path, headers, body));
        return answer();
    }

    private byte[] request(String method, String path, List<String> headers, String body) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ")
                .append(server.getAuthority()).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        var whole = new ByteArrayOutputStream(head.length() + content.length + 2);
        whole.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        whole.write(content);
        return whole.toByteArray();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var cookies = new ArrayList<String>();
        var location = "";
        var length = 0;
        var last = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> length = -1;
                case "set-cookie" -> cookies.add(value.split(";", 2)[0]);
                case "location" -> location = value;
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> { }
            }
        }
        var body = length < 0 ? chunks() : in.readNBytes(length);
        if (last) {
            close();
        }
        return new Answer(status, cookies, location, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
