package fi.mukana.directory.webapp.contact;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends letters by SMTP. Every wait has an end: a server that takes the connection and says nothing holds the one worker
 * for the time-out and nobody else. Thread-safe.
 */
final class SmtpPostman implements Postman {

    /**
     * How the mail server is reached.
     *
     * @param host its name
     * @param port its port
     * @param from the sender
     * @param user the user to sign in as, empty if none has to
     * @param password the user's password
     * @param startTls whether the connection has to be encrypted
     * @param patience how long to wait for each answer
     */
    record Server(
            String host,
            int port,
            String from,
            Optional<String> user,
            Optional<String> password,
            boolean startTls,
            Duration patience) {

        /** How long to wait for a server unless told otherwise. */
        static final Duration PATIENCE = Duration.ofSeconds(15);

        @Override
        public String toString() {
            return "Server[%s:%d]".formatted(host, port);
        }
    }

    private static final Pattern REPLY =
            Pattern.compile("(?<code>\\d{3})(?:[ -](?<enhanced>\\d\\.\\d{1,3}\\.\\d{1,3})\\b)?");
    private static final Set<String> MAYBE_NO_MAILBOX = Set.of("550", "551", "553");
    private static final Set<String> OF_THE_SENDER = Set.of("5.1.7", "5.1.8");

    private final Session session;
    private final String from;

    SmtpPostman(Server server) {
        requireNonNull(server, "server");
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        String millis = Long.toString(server.patience().toMillis());
        // there are none by default
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.setProperty("mail.smtp.from", server.from());
        // the conversation would show addresses
        properties.setProperty("mail.debug", "false");
        Optional<PasswordAuthentication> login = server.user()
                .map(user -> new PasswordAuthentication(user, server.password().orElse("")));
        this.session = Session.getInstance(
                properties, login.<Authenticator>map(Login::new).orElse(null));
        this.from = server.from();
    }

    @Override
    public void deliver(Letter letter) throws DeliveryFailed {
        try {
            Transport.send(message(letter));
        } catch (SendFailedException e) {
            throw new DeliveryFailed(isEmpty(e.getInvalidAddresses()) ? DeliveryFailed.Kind.NOT_NOW : refusal(e), e);
        } catch (AuthenticationFailedException e) {
            // it would be the same for each mail
            throw new DeliveryFailed(DeliveryFailed.Kind.SERVER_AWAY, e);
        } catch (MessagingException e) {
            throw new DeliveryFailed(
                    isServerAway(e) ? DeliveryFailed.Kind.SERVER_AWAY : DeliveryFailed.Kind.NOT_NOW, e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new FixedIdMessage(session, letter.messageId());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.written()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static boolean isEmpty(Address[] addresses) {
        return addresses == null || addresses.length == 0;
    }

    /**
     * What a refusal of the recipient means. Servers refuse there for many reasons that are none of the address: the
     * sender, the client's own address, a rule, no right to relay. The enhanced code (RFC 3463) tells; many do not send it.
     */
    private static DeliveryFailed.Kind refusal(SendFailedException failure) {
        for (Exception cause = failure; cause instanceof MessagingException next; cause = next.getNextException()) {
            Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.lookingAt()) {
                String enhanced = reply.group("enhanced");
                if (enhanced == null || enhanced.equals("5.1.0")) {
                    return MAYBE_NO_MAILBOX.contains(reply.group("code"))
                            ? DeliveryFailed.Kind.ADDRESS_DOUBTED
                            : DeliveryFailed.Kind.NOT_NOW;
                }
                return enhanced.startsWith("5.1.") && !OF_THE_SENDER.contains(enhanced)
                        ? DeliveryFailed.Kind.ADDRESS_REFUSED
                        : DeliveryFailed.Kind.NOT_NOW;
            }
        }
        return DeliveryFailed.Kind.NOT_NOW;
    }

    private static boolean isServerAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return failure.getClass().equals(MessagingException.class);
    }

    /** Signs in at the mail server. */
    private static final class Login extends Authenticator {
        private final PasswordAuthentication authentication;

        Login(PasswordAuthentication authentication) {
            this.authentication = authentication;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return authentication;
        }
    }

    /** Keeps its Message-ID, which the library would make anew for each sending. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String messageId;

        FixedIdMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + messageId + ">");
        }
    }
}
