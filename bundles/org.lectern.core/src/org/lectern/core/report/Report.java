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

/** Writes findings down in one format. The same findings give the same text. */
public interface Report {

	/**
	 * Writes findings.
	 *
	 * @param findings
	 *            the findings in their order, never null
	 * @param context
	 *            what else to say, never null
	 * @param out
	 *            where to write; is not closed; never null
	 * @throws IOException
	 *             when the text cannot be written
	 */
	void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException;
}
