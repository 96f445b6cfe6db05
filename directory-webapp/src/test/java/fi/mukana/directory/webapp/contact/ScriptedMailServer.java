package fi.mukana.directory.webapp.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers each recipient as it is told, takes what it has not refused, and no password. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> replyTo;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /**
     * Starts it.
     *
     * @param replyTo gives the reply to {@code RCPT TO} for a recipient, code and text
     */
    ScriptedMailServer(UnaryOperator<String> replyTo) {
        this.replyTo = replyTo;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread server = new Thread(this::serve, "scripted-mail-server");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** To whom mail was taken, in this order. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // this client has gone, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, "220 scripted");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO")) {
                say(out, "250-scripted\r\n250 AUTH PLAIN");
            } else if (line.startsWith("AUTH")) {
                say(out, "535 5.7.8 wrong password");
            } else if (line.startsWith("RCPT TO:")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(out, replyTo.apply(recipient));
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                String content = in.readLine();
                while (content != null && !content.equals(".")) {
                    content = in.readLine();
                }
                taken.add(recipient);
                say(out, "250 2.0.0 taken");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 Ok");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
