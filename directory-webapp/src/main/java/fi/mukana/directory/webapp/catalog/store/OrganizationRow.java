package fi.mukana.directory.webapp.catalog.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An organization. */
@Entity
@Table(name = "organization")
class OrganizationRow extends ContentRow {}
