package fi.mukana.directory.service;

import static java.util.Objects.requireNonNull;

import fi.mukana.directory.organization.Address;
import fi.mukana.directory.organization.Confidentiality;
import fi.mukana.directory.organization.EmailAddress;
import fi.mukana.directory.organization.ExternalId;
import fi.mukana.directory.organization.Phone;
import fi.mukana.directory.organization.WebLink;
import fi.mukana.directory.taxonomy.ChannelKind;
import fi.mukana.directory.text.Language;
import fi.mukana.directory.text.LocalizedText;
import fi.mukana.directory.text.Ternary;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A way in which a service is reached: one of five kinds.
 *
 * <p>Immutable and thread-safe. Finnish: <i>asiointikanava</i>. HSDS: {@code service_at_location}, {@code phone}, {@code
 * url}. PTV: Service channel. CPSV-AP: Channel.
 */
public sealed interface ServiceChannel {

    /**
     * What all kinds have.
     *
     * @return the common part
     */
    Common common();

    /**
     * Which kind it is.
     *
     * @return the kind
     */
    ChannelKind kind();

    /**
     * Gives the result of the function for this channel's kind.
     *
     * @param <R> the result
     * @param cases one function for each kind
     * @return what the function of this kind gives
     */
    <R> R fold(Cases<R> cases);

    /**
     * The functions of {@link ServiceChannel#fold(Cases)}, one for each kind.
     *
     * @param <R> the result
     * @param electronic for online services
     * @param webPage for web pages
     * @param printableForm for forms to print
     * @param phone for phones
     * @param location for places
     */
    record Cases<R>(
            Function<Electronic, R> electronic,
            Function<WebPage, R> webPage,
            Function<PrintableForm, R> printableForm,
            Function<PhoneLine, R> phone,
            Function<ServiceLocation, R> location) {
        /** Checks that nothing is null. */
        public Cases {
            requireNonNull(electronic, "electronic");
            requireNonNull(webPage, "webPage");
            requireNonNull(printableForm, "printableForm");
            requireNonNull(phone, "phone");
            requireNonNull(location, "location");
        }
    }

    /**
     * What every channel has.
     *
     * @param name the name
     * @param description what it is for
     * @param hours when it is open
     * @param languages the languages served in it, in the order of their tags; empty if as the service
     * @param emails addresses to write to for this channel
     * @param phones numbers to call for help with this channel
     * @param links pages that tell of it
     * @param externalIds its ids in other systems, sorted
     */
    record Common(
            LocalizedText name,
            LocalizedText description,
            OpeningHours hours,
            Set<Language> languages,
            List<EmailAddress> emails,
            List<Phone> phones,
            List<WebLink> links,
            Set<ExternalId> externalIds) {

        /** Nothing is told. */
        public static final Common NONE = new Common(
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                OpeningHours.UNKNOWN,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());

        /** Checks that nothing is null and copies the collections. */
        public Common {
            requireNonNull(name, "name");
            requireNonNull(description, "description");
            requireNonNull(hours, "hours");
            languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
            links = List.copyOf(links);
            externalIds = Collections.unmodifiableSortedSet(new TreeSet<>(externalIds));
        }

        /**
         * This part with other hours.
         *
         * @param hours the hours
         * @return the changed copy
         */
        public Common withHours(OpeningHours hours) {
            return new Common(name, description, hours, languages, emails, phones, links, externalIds);
        }

        /**
         * This part with another name.
         *
         * @param name the name
         * @return the changed copy
         */
        public Common withName(LocalizedText name) {
            return new Common(name, description, hours, languages, emails, phones, links, externalIds);
        }
    }

    /**
     * An online service. PTV: EChannel.
     *
     * @param common what every channel has
     * @param link where it is
     * @param requiresAuthentication whether one has to identify oneself
     * @param requiresSignature whether one has to sign
     */
    record Electronic(Common common, WebLink link, Ternary requiresAuthentication, Ternary requiresSignature)
            implements ServiceChannel {
        /** Checks that nothing is null. */
        public Electronic {
            requireNonNull(common, "common");
            requireNonNull(link, "link");
            requireNonNull(requiresAuthentication, "requiresAuthentication");
            requireNonNull(requiresSignature, "requiresSignature");
        }

        @Override
        public ChannelKind kind() {
            return ChannelKind.ELECTRONIC;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.electronic().apply(this);
        }
    }

    /**
     * A web page. PTV: WebPage.
     *
     * @param common what every channel has
     * @param link where it is
     */
    record WebPage(Common common, WebLink link) implements ServiceChannel {
        /** Checks that nothing is null. */
        public WebPage {
            requireNonNull(common, "common");
            requireNonNull(link, "link");
        }

        @Override
        public ChannelKind kind() {
            return ChannelKind.WEB_PAGE;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.webPage().apply(this);
        }
    }

    /**
     * A form to print, fill in and send. PTV: PrintableForm.
     *
     * @param common what every channel has
     * @param formId the official id of the form
     * @param files where the form is, one for each language and format
     * @param deliveryAddress where the filled form is sent
     */
    record PrintableForm(Common common, Optional<String> formId, List<WebLink> files, Optional<Address> deliveryAddress)
            implements ServiceChannel {
        /** Checks that nothing is null and copies the list. */
        public PrintableForm {
            requireNonNull(common, "common");
            requireNonNull(formId, "formId");
            files = List.copyOf(files);
            requireNonNull(deliveryAddress, "deliveryAddress");
        }

        @Override
        public ChannelKind kind() {
            return ChannelKind.PRINTABLE_FORM;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.printableForm().apply(this);
        }
    }

    /**
     * A phone by which the service itself is given. PTV: Phone.
     *
     * @param common what every channel has
     * @param numbers the numbers, at least one, the best first
     */
    record PhoneLine(Common common, List<Phone> numbers) implements ServiceChannel {
        /**
         * Checks that there is a number.
         *
         * @throws IllegalArgumentException if there is none
         */
        public PhoneLine {
            requireNonNull(common, "common");
            numbers = List.copyOf(numbers);
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("A phone channel needs a number.");
            }
        }

        @Override
        public ChannelKind kind() {
            return ChannelKind.PHONE;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.phone().apply(this);
        }
    }

    /**
     * A place to go to. The address of a confidential one (a shelter) is shown nowhere. PTV: ServiceLocation.
     *
     * @param common what every channel has
     * @param addresses where it is, the best first
     * @param accessibility how one gets in and about
     * @param confidentiality who may see where it is
     */
    record ServiceLocation(
            Common common, List<Address> addresses, Accessibility accessibility, Confidentiality confidentiality)
            implements ServiceChannel {
        /** Checks that nothing is null and copies the list. */
        public ServiceLocation {
            requireNonNull(common, "common");
            addresses = List.copyOf(addresses);
            requireNonNull(accessibility, "accessibility");
            requireNonNull(confidentiality, "confidentiality");
        }

        /**
         * The addresses that may be shown.
         *
         * @return the addresses, the best first; empty if the location is confidential
         */
        public List<Address> publicAddresses() {
            return confidentiality == Confidentiality.PUBLIC ? addresses : List.of();
        }

        @Override
        public ChannelKind kind() {
            return ChannelKind.SERVICE_LOCATION;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.location().apply(this);
        }
    }
}
