/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.util.Locale;

import org.lectern.core.report.JsonReport;
import org.lectern.core.report.Report;
import org.lectern.core.report.SarifReport;
import org.lectern.core.report.TextReport;

/** The formats findings are written in. */
enum Format {
	/** One line for each finding. */
	TEXT,
	/** The JSON format of Lectern. */
	JSON,
	/** SARIF 2.1.0. */
	SARIF;

	Report report() {
		return switch (this) {
		case TEXT -> new TextReport();
		case JSON -> new JsonReport();
		case SARIF -> new SarifReport();
		};
	}

	/** As typed on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
