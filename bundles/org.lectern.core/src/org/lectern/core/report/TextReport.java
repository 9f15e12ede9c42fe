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
import org.lectern.core.check.Related;

/**
 * One line for each finding, as compilers write them: {@code file:line:column: severity: message [check-id]}. Other
 * places a finding is about follow on lines of their own, indented. What could not be read is not part of the text.
 */
public final class TextReport implements Report {

	private final UnaryOperator<String> paths;

	/** Makes a report with the paths of the findings, which are relative to the root of the review. */
	public TextReport() {
		this(UnaryOperator.identity());
	}

	/**
	 * Makes a report with other paths.
	 *
	 * @param paths
	 *            turns the path of a file of the review into that to be written, never null
	 */
	public TextReport(UnaryOperator<String> paths) {
		this.paths = paths;
	}

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		for (Finding finding : findings) {
			place(finding.location(), out);
			out.append(finding.severity().id()).append(": ").append(finding.headline()); //$NON-NLS-1$
			out.append(" [").append(finding.checkId()).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$
			for (Related other : finding.related()) {
				out.append("    "); //$NON-NLS-1$
				place(other.location(), out);
				out.append(other.message()).append('\n');
			}
		}
	}

	private void place(Location location, Appendable out) throws IOException {
		out.append(paths.apply(location.file())).append(':').append(Integer.toString(location.line())).append(':')
				.append(Integer.toString(location.column())).append(": "); //$NON-NLS-1$
	}
}
