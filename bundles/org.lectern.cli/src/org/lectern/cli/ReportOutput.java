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

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.lectern.core.check.Finding;
import org.lectern.core.report.Report;
import org.lectern.core.report.ReportContext;

/**
 * Where findings go: to standard output, or to a file that is replaced as a whole. That the file can be written is
 * found out before anything is checked.
 */
final class ReportOutput implements AutoCloseable {

	private final Console console;

	/** The file to write; null for standard output. */
	private final Path file;

	private final FileTransaction transaction;

	private OutputStream stream;

	private ReportOutput(Console console, Path file) {
		this.console = console;
		this.file = file;
		transaction = file == null ? null : new FileTransaction();
	}

	/**
	 * Opens the place.
	 *
	 * @param console
	 *            the console, never null
	 * @param output
	 *            the file as typed, null for standard output
	 * @return the place, never null
	 * @throws FailedException
	 *             when the file cannot be written
	 */
	static ReportOutput open(Console console, String output) {
		ReportOutput target = new ReportOutput(console, output == null ? null : console.path(output));
		if (target.file != null) {
			try {
				target.begin();
			} catch (IOException e) {
				target.close();
				throw OutputFailure.of(target.file, output, e);
			}
		}
		return target;
	}

	private void begin() throws IOException {
		if (Files.isDirectory(file)) {
			throw new IOException();
		}
		stream = transaction.write(file);
	}

	boolean isFile() {
		return file != null;
	}

	/**
	 * Writes the findings.
	 *
	 * @param findings
	 *            the findings, never null
	 * @param report
	 *            the format, never null
	 * @param context
	 *            what else to say, never null
	 * @throws FailedException
	 *             when the file cannot be written; it is as it was then
	 */
	void write(List<Finding> findings, Report report, ReportContext context) {
		try {
			if (file == null) {
				report.write(findings, context, console.out());
				return;
			}
			try (Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
				report.write(findings, context, writer);
			}
			transaction.commit();
		} catch (IOException e) {
			throw file == null ? new UncheckedIOException(e) : OutputFailure.of(file, console.shown(file), e);
		}
	}

	@Override
	public void close() {
		if (stream != null) {
			try {
				stream.close();
			} catch (IOException e) {
				// what was written is thrown away
			}
		}
		if (transaction != null) {
			transaction.close();
		}
	}
}
