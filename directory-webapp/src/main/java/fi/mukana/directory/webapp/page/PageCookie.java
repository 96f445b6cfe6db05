package fi.mukana.directory.webapp.page;

import java.time.Duration;

/**
 * A cookie of the webapp: sent to this site alone, never to a script, over https where the webapp is reached so.
 *
 * @param name letters, digits and hyphens
 * @param value characters that need no quotes in a cookie
 * @param age how long the browser keeps it; zero removes it
 */
public record PageCookie(String name, String value, Duration age) {

    /**
     * Checks the shapes.
     *
     * @throws IllegalArgumentException if the name or the value has another character, or the age is negative
     */
    public PageCookie {
        if (!name.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("The cookie's name \"%s\" must be lower-case letters.".formatted(name));
        }
        if (!value.matches("[A-Za-z0-9._~:*-]*")) {
            throw new IllegalArgumentException("""
                    The value of the cookie "%s" has a character that needs quotes.
                    Maybe write it in Base64 for addresses.""".formatted(name));
        }
        if (age.isNegative()) {
            throw new IllegalArgumentException("The age (%s) must not be negative.".formatted(age));
        }
    }
}
