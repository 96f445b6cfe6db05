package fi.mukana.directory.webapp.change.store;

/**
 * The CDI event of a change that this node is about to commit: observe it after success to tail the log at once.
 *
 * @param number the change's number
 */
public record ContentChanged(long number) {}
