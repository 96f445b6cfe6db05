package fi.mukana.directory.webapp.contact;

/** Brings a phone number into the form of E.164 as people in Finland write it; what it does not know it leaves alone. */
final class PhoneEntry {

    private PhoneEntry() {}

    /** Returns {@code +358400000001} of {@code 040 000 0001}, {@code 00358 (0)40-000 0001} and the like. */
    static String normalized(String written) {
        String bare = written.strip().replace("(0)", "").replaceAll("[\\s().\\p{Pd}/]", "");
        if (!bare.matches("\\+?[0-9]{5,20}")) {
            return written.strip();
        }
        if (bare.startsWith("00")) {
            return "+" + bare.substring(2);
        }
        return bare.startsWith("0") ? "+358" + bare.substring(1) : bare;
    }
}
