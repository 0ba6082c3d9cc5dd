package org.amparo.survivor.story;

import java.util.List;

/** The story and everything it said before, the newest first. Lives for one request. */
public record Story(List<StoryVersion> versions) {

    public Story {
        versions = List.copyOf(versions);
    }

    public boolean written() {
        return !versions.isEmpty();
    }

    public StoryVersion now() {
        return written() ? versions.getFirst() : null;
    }

    public List<StoryVersion> before() {
        return written() ? versions.subList(1, versions.size()) : List.of();
    }

    /** How many versions there are; whoever writes says how many she had before her. */
    public int count() {
        return versions.size();
    }

    @Override
    public String toString() {
        return versions.size() + " versions";
    }
}
