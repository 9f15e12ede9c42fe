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
import java.util.function.UnaryOperator;

import org.lectern.core.report.GitHubReport;
import org.lectern.core.report.HtmlReport;
import org.lectern.core.report.JUnitReport;
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
	SARIF,
	/** Test results as JUnit writes them. */
	JUNIT,
	/** Annotations of GitHub Actions. */
	GITHUB,
	/** One page to read and to search. */
	HTML;

	/**
	 * Returns the report.
	 *
	 * @param typed
	 *            turns the path of a file of the review into one from the working folder: people and editors follow
	 *            those, while programs are given the root of the review
	 */
	Report report(UnaryOperator<String> typed) {
		return switch (this) {
		case TEXT -> new TextReport(typed);
		case JSON -> new JsonReport();
		case SARIF -> new SarifReport();
		case JUNIT -> new JUnitReport();
		case GITHUB -> new GitHubReport(typed);
		case HTML -> new HtmlReport();
		};
	}

	/** As typed on the command line. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
