package fi.mukana.directory.webapp.contact;

import fi.mukana.directory.contact.ContactRequestDraft;
import fi.mukana.directory.webapp.page.PageRequest;

/**
 * What a person has typed, as it was typed. {@code toString()} shows none of it.
 *
 * @param name what to call the person
 * @param phone the phone number
 * @param email the e-mail address
 * @param way the wanted way
 * @param timeToCall when it suits
 * @param message the message
 * @param onBehalf whether it is on a client's behalf
 * @param clientConsent how the client agreed
 * @param clientConsentDay when the client agreed
 * @param consent the version of the text agreed to, empty if it was not
 */
public record ContactEntries(
        String name,
        String phone,
        String email,
        String way,
        String timeToCall,
        String message,
        boolean onBehalf,
        String clientConsent,
        String clientConsentDay,
        String consent) {

    /** Nothing is typed. */
    static final ContactEntries NONE = new ContactEntries("", "", "", "any", "", "", false, "", "", "");

    /** Nothing is typed but that it is on a client's behalf. */
    static final ContactEntries FOR_CLIENT = new ContactEntries("", "", "", "any", "", "", true, "", "", "");

    static ContactEntries of(PageRequest request) {
        return new ContactEntries(
                text(request, "name"),
                text(request, "phone"),
                text(request, "email"),
                text(request, "way"),
                text(request, "timeToCall"),
                text(request, "message"),
                request.parameter("onBehalf").isPresent(),
                text(request, "clientConsent"),
                text(request, "clientConsentDay"),
                text(request, "consent"));
    }

    private static String text(PageRequest request, String name) {
        return request.parameter(name).orElse("");
    }

    void fill(ContactRequestDraft.Builder draft) {
        draft.name(name)
                .phone(PhoneEntry.normalized(phone))
                .email(email)
                .way(way)
                .timeToCall(timeToCall)
                .message(message)
                .onBehalf(onBehalf)
                .clientConsent(clientConsent)
                .clientConsentDay(clientConsentDay)
                .consentVersion(consent);
    }

    @Override
    public String toString() {
        return "ContactEntries[not shown]";
    }
}
