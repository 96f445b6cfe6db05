package fi.mukana.directory.webapp.catalog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What the rows of all kinds of content have.
 *
 * <p>Fields change in methods of the entity only: the server's JPA weaves its tracking of changes into these, and
 * would miss an assignment from outside.
 */
@MappedSuperclass
abstract class ContentRow {

    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "status")
    private String status = "";

    @Column(name = "document")
    private String document = "";

    @Column(name = "change_number")
    private long changeNumber;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected ContentRow() {}

    String id() {
        return id;
    }

    void identify(String newId) {
        id = newId;
    }

    String document() {
        return document;
    }

    void write(String newStatus, String newDocument, long newChangeNumber) {
        status = newStatus;
        document = newDocument;
        changeNumber = newChangeNumber;
    }
}
