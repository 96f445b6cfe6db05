package fi.mukana.directory.webapp.page;

/** How many services lie in the basket of the one who asks: what the frame shows beside the link to the basket. */
public interface BasketCount {

    /** Returns the number, 0 or more. */
    int count(PageRequest request);
}
