/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.UnreadablePath;

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the changed lines. To be found there,
 * paths have to be relative to the root of the repository.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
@SuppressWarnings("nls")
public final class GitHubReport implements Report {

	private final UnaryOperator<String> paths;

	/** Makes a report with the paths of the findings, which are relative to the root of the review. */
	public GitHubReport() {
		this(UnaryOperator.identity());
	}

	/**
	 * Makes a report with other paths.
	 *
	 * @param paths
	 *            turns the path of a file of the review into that to be written, never null
	 */
	public GitHubReport(UnaryOperator<String> paths) {
		this.paths = paths;
	}

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		for (UnreadablePath path : context.unreadable()) {
			out.append("::error file=").append(property(paths.apply(path.path()))).append("::").append(data(path.message()))
					.append('\n');
		}
		for (Finding finding : findings) {
			write(finding, Extent.of(finding.location(), context.corpus()), out);
		}
	}

	private void write(Finding finding, Extent extent, Appendable out) throws IOException {
		Location location = finding.location();
		out.append("::").append(command(finding.severity())).append(" file=").append(property(paths.apply(location.file())));
		out.append(",line=").append(Integer.toString(location.line()));
		out.append(",endLine=").append(Integer.toString(extent.endLine()));
		if (extent.endLine() == location.line()) {
			// columns are allowed within one line only
			out.append(",col=").append(Integer.toString(location.column()));
			out.append(",endColumn=").append(Integer.toString(extent.endColumn()));
		}
		out.append(",title=").append(property(finding.checkId())).append("::").append(data(finding.headline()))
				.append('\n');
	}

	private static String command(Severity severity) {
		return severity == Severity.INFO ? "notice" : severity.id();
	}

	private static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}
}
