package fi.mukana.directory.webapp.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to a request that was taken.
 *
 * @param receipt the code by which its status can be asked, as it is printed
 */
@Schema(name = "ContactReceipt")
public record ReceiptView(String receipt) {}
