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

import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;

/**
 * One line for each finding, as compilers write them: {@code file:line:column: severity: message [check-id]}. Other
 * places a finding is about follow on lines of their own, indented. What could not be read is not part of the text.
 */
public final class TextReport implements Report {

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		for (Finding finding : findings) {
			place(finding.location(), out);
			out.append(finding.severity().id()).append(": ").append(finding.message()); //$NON-NLS-1$
			out.append(" [").append(finding.checkId()).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$
			for (Related other : finding.related()) {
				out.append("    "); //$NON-NLS-1$
				place(other.location(), out);
				out.append(other.message()).append('\n');
			}
		}
	}

	private static void place(Location location, Appendable out) throws IOException {
		out.append(location.file()).append(':').append(Integer.toString(location.line())).append(':')
				.append(Integer.toString(location.column())).append(": "); //$NON-NLS-1$
	}
}
