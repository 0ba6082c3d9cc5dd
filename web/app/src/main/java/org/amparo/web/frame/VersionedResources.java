package org.amparo.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Asks for each of our files by a mark of its content, so that browsers may keep it for a year and still get the next one. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final Pattern HAS_MARK = Pattern.compile("[?&]v=");
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(getWrapped().createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(getWrapped().createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(getWrapped().createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new Marked(resource);
    }

    private final class Marked extends ResourceWrapper {

        Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = getWrapped().getRequestPath();
            if (HAS_MARK.matcher(path).find()) return path;
            var mark = marks.get(path);
            if (mark == null) marks.put(path, mark = mark());
            return path + (path.contains("?") ? "&" : "?") + "v=" + mark;
        }

        /** A style sheet names other files while it is read, so this may come back here before it ends. */
        private String mark() {
            try (InputStream in = getWrapped().getInputStream()) {
                var sum = new CRC32();
                sum.update(in.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getLibraryName() {
            return getWrapped().getLibraryName();
        }

        @Override
        public String getResourceName() {
            return getWrapped().getResourceName();
        }

        @Override
        public String getContentType() {
            return getWrapped().getContentType();
        }
    }
}
