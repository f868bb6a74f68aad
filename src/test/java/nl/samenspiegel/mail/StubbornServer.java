package nl.samenspiegel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A mail server on this machine that answers to an address what a test tells it to.
public final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    public StubbornServer() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// Answers `reply` from now on when mail to `address` is offered.
    public void answer(String address, String reply) {
        answers.put(address, reply);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 stubborn");
            boolean inLetter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inLetter) {
                    inLetter = !line.equals(".");
                    if (!inLetter) {
                        say(out, "250 2.0.0 taken");
                    }
                } else {
                    say(out, reply(line));
                    inLetter = line.equals("DATA");
                }
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private String reply(String line) {
        if (line.startsWith("RCPT TO:")) {
            String address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            return answers.getOrDefault(address, "250 2.1.5 welcome");
        }
        return line.equals("DATA") ? "354 go on" : "250 2.0.0 yes";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
