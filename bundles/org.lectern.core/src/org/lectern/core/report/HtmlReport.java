
package org.lectern.core.report;

import static org.lectern.core.text.HtmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.UnreadablePath;
import org.lectern.model.bibtex.SourceRange;

/**
 * Findings as one HTML page that needs nothing else: no network, no other file. Each finding shows the line it is about;
 * the list can be narrowed down by severity, check and words. Without scripts all findings are shown.
 */
@SuppressWarnings("nls")
public final class HtmlReport implements Report {

	/** Characters shown before and behind the place of a finding. */
	private static final int SURROUNDINGS = 60;

	/** Longest piece of a place that is shown. */
	private static final int LONGEST = 240;

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		out.append("<!DOCTYPE html>\n<html lang=\"").append(Locale.getDefault().toLanguageTag())
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
		out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
				.append(escape(Messages.HtmlReport_title)).append("</title>\n<style>\n").append(resource("report.css"))
				.append("</style>\n</head>\n<body>\n");
		writeHead(findings, context, out);
		writeFilter(findings, out);
		String file = null;
		for (Finding finding : findings) {
			if (!finding.location().file().equals(file)) {
				out.append(file == null ? "" : "</ol>\n</section>\n");
				file = finding.location().file();
				out.append("<section>\n<h2>").append(escape(file)).append("</h2>\n<ol>\n");
			}
			writeFinding(finding, context, out);
		}
		out.append(file == null ? "<p>" + escape(Messages.HtmlReport_none) + "</p>\n" : "</ol>\n</section>\n");
		out.append("<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
	}

	private static void writeHead(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		out.append("<header>\n<h1>").append(escape(Messages.HtmlReport_title)).append("</h1>\n<p>")
				.append(escape(NLS.bind(Messages.HtmlReport_counts,
						new Object[] { context.corpus().papers().size(), count(findings, Severity.ERROR),
								count(findings, Severity.WARNING), count(findings, Severity.INFO) })))
				.append("</p>\n<p>").append(escape(NLS.bind(Messages.HtmlReport_profile, context.profile().name(),
						context.version())))
				.append("</p>\n</header>\n");
		if (!context.unreadable().isEmpty()) {
			out.append("<section class=\"unreadable\">\n<h2>").append(escape(Messages.HtmlReport_unreadable))
					.append("</h2>\n<ul>\n");
			for (UnreadablePath path : context.unreadable()) {
				out.append("<li><code>").append(escape(path.path())).append("</code> ").append(escape(path.message()))
						.append("</li>\n");
			}
			out.append("</ul>\n</section>\n");
		}
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** The filter is there only where scripts run. */
	private static void writeFilter(List<Finding> findings, Appendable out) throws IOException {
		if (findings.isEmpty()) {
			return;
		}
		out.append("<form hidden>\n");
		writeChoice("severity", Messages.HtmlReport_severity,
				List.of(Severity.ERROR.id(), Severity.WARNING.id(), Severity.INFO.id()), out);
		writeChoice("check", Messages.HtmlReport_check,
				List.copyOf(findings.stream().map(Finding::checkId).collect(Collectors.toCollection(TreeSet::new))), out);
		out.append("<input type=\"search\" name=\"words\" placeholder=\"").append(escape(Messages.HtmlReport_search))
				.append("\" aria-label=\"").append(escape(Messages.HtmlReport_search))
				.append("\">\n<output data-word=\"").append(escape(Messages.HtmlReport_shown))
				.append("\"></output>\n</form>\n");
	}

	private static void writeChoice(String name, String label, List<String> values, Appendable out)
			throws IOException {
		out.append("<label>").append(escape(label)).append(" <select name=\"").append(name)
				.append("\"><option value=\"\">").append(escape(Messages.HtmlReport_all)).append("</option>");
		for (String value : values) {
			out.append("<option>").append(escape(value)).append("</option>");
		}
		out.append("</select></label>\n");
	}

	private static void writeFinding(Finding finding, ReportContext context, Appendable out) throws IOException {
		String severity = finding.severity().id();
		out.append("<li data-severity=\"").append(severity).append("\" data-check=\"").append(escape(finding.checkId()))
				.append("\">\n<p><span class=\"severity ").append(severity).append("\">").append(severity)
				.append("</span> <span class=\"place\">").append(place(finding.location())).append("</span> ");
		if (finding.paper() != null) {
			out.append("<b>").append(escape(finding.paper().key())).append("</b> ");
		}
		out.append(escape(finding.message())).append(" <code class=\"check\">").append(escape(finding.checkId()))
				.append("</code></p>\n");
		writeSource(finding.location(), context, out);
		for (Related other : finding.related()) {
			out.append("<p class=\"related\"><span class=\"place\">").append(escape(other.location().file()))
					.append(':').append(place(other.location())).append("</span> ").append(escape(other.message()))
					.append("</p>\n");
		}
		out.append("</li>\n");
	}

	private static String place(Location location) {
		return location.line() + ":" + location.column();
	}

	/** Shows the place with as much of its line around it as is needed to recognise it. */
	private static void writeSource(Location location, ReportContext context, Appendable out) throws IOException {
		ReviewFile file = context.corpus().file(location.file());
		SourceRange range = location.range();
		if (file == null || range.length() == 0) {
			return;
		}
		String text = file.text();
		int start = Math.max(text.lastIndexOf('\n', range.offset() - 1) + 1, range.offset() - SURROUNDINGS);
		int shownEnd = Math.min(range.end(), range.offset() + LONGEST);
		int lineEnd = text.indexOf('\n', shownEnd);
		int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, shownEnd + SURROUNDINGS);
		out.append("<pre>").append(escape(text.substring(start, range.offset()))).append("<mark>")
				.append(escape(text.substring(range.offset(), shownEnd))).append(shownEnd < range.end() ? "\u2026" : "")
				.append("</mark>").append(escape(text.substring(Math.min(shownEnd, end), end))).append("</pre>\n");
	}

	private static String resource(String name) throws IOException {
		try (InputStream content = HtmlReport.class.getResourceAsStream(name)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
