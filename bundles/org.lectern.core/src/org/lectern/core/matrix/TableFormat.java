/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.matrix;

import java.util.Locale;
import java.util.function.Function;

/** The formats an evidence table can be written in. */
public enum TableFormat {

	/** Comma-separated values. */
	CSV("csv", Messages.TableFormat_csv, CsvTableWriter::new),
	/** A web page. */
	HTML("html", Messages.TableFormat_html, options -> new HtmlTableWriter()),
	/** A table for a LaTeX document. */
	LATEX("tex", Messages.TableFormat_latex, options -> new LatexTableWriter()),
	/** A table for a Markdown document. */
	MARKDOWN("md", Messages.TableFormat_markdown, options -> new MarkdownTableWriter());

	private final String extension;
	private final String label;
	private final Function<TableOptions, TextTableWriter> maker;

	TableFormat(String extension, String label, Function<TableOptions, TextTableWriter> maker) {
		this.extension = extension;
		this.label = label;
		this.maker = maker;
	}

	/**
	 * Returns the word for the format on a command line.
	 *
	 * @return the word in lower case, never null
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns how files of the format are named.
	 *
	 * @return the extension without a dot, never null
	 */
	public String extension() {
		return extension;
	}

	/**
	 * Returns the format as shown.
	 *
	 * @return the name in the language of the user, never null
	 */
	public String label() {
		return label;
	}

	/**
	 * Makes a writer.
	 *
	 * @param options
	 *            how to write, never null
	 * @return the writer, never null
	 */
	public TextTableWriter writer(TableOptions options) {
		return maker.apply(options);
	}
}
