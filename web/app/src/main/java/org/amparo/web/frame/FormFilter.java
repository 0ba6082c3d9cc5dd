package org.amparo.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A form that cannot be read, or has more in it than any page of ours, is refused before anything looks into it. A part of a page is
 * only ever asked for by a post from that page: asked for by an address, Faces would leave out the view action that asks who may come in.
 */
@WebFilter("/*")
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Far more than all texts of our longest page. Whatever is refused beside its field is shown again, and megabytes of it would fill the memory. */
    private static final long MOST_TYPED = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean post = request.getMethod().equals("POST");
        if (post && !readable(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else if (post && typed(request) > MOST_TYPED) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if (asksForAPart(request) && !(post && isFromAPage(request))) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (asksForEverything(request) || !post && speaksToFaces(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, response);
    }

    private static long typed(HttpServletRequest request) {
        return request.getParameterMap().values().stream().flatMap(Arrays::stream).mapToLong(String::length).sum();
    }

    private static boolean asksForAPart(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null || request.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith("jakarta.faces.partial."));
    }

    /** Every button of ours names what it shows anew. */
    private static boolean asksForEverything(HttpServletRequest request) {
        return "@all".equals(request.getParameter("jakarta.faces.partial.render"));
    }

    /** What only a form of a page says. In an address, Faces would look for a page that was never open, or for another way to draw it, and fail. */
    private static boolean speaksToFaces(HttpServletRequest request) {
        return request.getParameter("jakarta.faces.ViewState") != null || request.getParameter("jakarta.faces.RenderKitId") != null;
    }

    private static boolean isFromAPage(HttpServletRequest request) {
        String state = request.getParameter("jakarta.faces.ViewState");
        return state != null && !state.isBlank();
    }

    private static boolean readable(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException notAForm) {
            return false;
        }
    }
}
