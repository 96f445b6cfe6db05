package fi.mukana.directory.webapp.change.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Numbers the changes of the directory's content.
 *
 * <p>Each change takes its number from one counter row, updated in the same transaction: whoever comes second
 * waits at that row until the first has committed or rolled back. So the numbers have no gaps, their order is the
 * order of the commits, and who has read up to a number has missed nothing. (A database sequence would hand out
 * numbers at once; a slow transaction's change would become visible behind a reader's back.) Thread-safe.
 */
@ApplicationScoped
public class ChangeLog {

    @PersistenceContext(unitName = "directory")
    private EntityManager entities;

    @Inject
    private Event<ContentChanged> changed;

    /**
     * Logs a change in the caller's transaction, which should be short: until it ends, other changes wait.
     *
     * @param kind the kind of content, such as {@code service}
     * @param id the content's id within its kind
     * @param deleted whether the change takes the content away
     * @return the change's number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(String kind, String id, boolean deleted) {
        entities.createNativeQuery("update change_counter set number = number + 1 where id = 1")
                .executeUpdate();
        long number = number();
        entities.createNativeQuery("insert into content_change (number, kind, content_id, deleted, changed_at)"
                        + " values (?1, ?2, ?3, ?4, current_timestamp)")
                .setParameter(1, number)
                .setParameter(2, kind)
                .setParameter(3, id)
                .setParameter(4, deleted)
                .executeUpdate();
        changed.fire(new ContentChanged(number));
        return number;
    }

    /**
     * Waits until no other transaction changes the content, and makes others wait until the caller's transaction ends.
     * For a caller that reads what it then decides upon.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeTurn() {
        entities.createNativeQuery("update change_counter set number = number where id = 1")
                .executeUpdate();
    }

    /** Returns the number of the last change that the caller may see; 0 before the first. */
    @Transactional
    public long number() {
        Object number = entities.createNativeQuery("select number from change_counter where id = 1")
                .getSingleResult();
        return ((Number) number).longValue();
    }

    /**
     * Returns what changed after a number: of each content the last change only, in the order of their numbers.
     *
     * @param after the number up to which the caller has read, exclusive
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ContentChange> after(long after) {
        List<Object[]> rows = entities.createNativeQuery("select c.number, c.kind, c.content_id, c.deleted"
                        + " from content_change c where c.number > ?1 and not exists"
                        + " (select 1 from content_change l where l.kind = c.kind and l.content_id = c.content_id"
                        + " and l.number > c.number) order by c.number")
                .setParameter(1, after)
                .getResultList();
        return rows.stream()
                .map(row -> new ContentChange(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }
}
