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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.digest.FileAddition;

/** Writes to the files of a review, all or none, and only when nobody else has changed them since they were read. */
final class ReviewWriter {

	private final Console console;

	private final Path folder;

	private final ReviewCorpus review;

	/**
	 * Prepares to write.
	 *
	 * @param console
	 *            the console, never null
	 * @param folder
	 *            the root of the review, never null; is created when it is not there
	 * @param review
	 *            the review as it was read, never null
	 */
	ReviewWriter(Console console, Path folder, ReviewCorpus review) {
		this.console = console;
		this.folder = folder;
		this.review = review;
	}

	/**
	 * Adds text to files.
	 *
	 * @param additions
	 *            what to add, never null
	 * @throws FailedException
	 *             when a file cannot be written or was changed by someone else; all files are as they were then
	 */
	void add(List<FileAddition> additions) {
		write(List.of(), additions);
	}

	/**
	 * Writes changed files.
	 *
	 * @param files
	 *            the files, all of the review as it was read, never null
	 * @throws FailedException
	 *             when a file cannot be written or was changed by someone else; all files are as they were then
	 */
	void write(List<ReviewFile> files) {
		write(files, List.of());
	}

	/**
	 * Writes changed files and adds text to files.
	 *
	 * @param files
	 *            the changed files, all of the review as it was read, never null
	 * @param additions
	 *            what to add, to none of these files, never null
	 * @throws FailedException
	 *             when a file cannot be written or was changed by someone else; all files are as they were then
	 */
	void write(List<ReviewFile> files, List<FileAddition> additions) {
		try (FileTransaction transaction = new FileTransaction()) {
			writeAll(files, ReviewFile::path, this::write, transaction);
			writeAll(additions, FileAddition::path, this::write, transaction);
			try {
				transaction.commit();
			} catch (IOException e) {
				throw OutputFailure.of(folder, console.shown(folder), e);
			}
		}
	}

	/** How one part of a change is written. */
	private interface Step<T> {

		void write(T part, Path file, FileTransaction transaction) throws IOException;
	}

	private <T> void writeAll(List<T> parts, Function<T, String> path, Step<T> step, FileTransaction transaction) {
		for (T part : parts) {
			Path file = folder.resolve(path.apply(part));
			try {
				step.write(part, file, transaction);
			} catch (IOException e) {
				throw OutputFailure.of(file, console.shown(file), e);
			}
		}
	}

	private void write(FileAddition addition, Path file, FileTransaction transaction) throws IOException {
		transaction.createFolders(file.getParent());
		if (!file.getParent().toRealPath().startsWith(folder.toRealPath())) {
			throw failure(Messages.ReviewWriter_leadsOut, file.getParent());
		}
		if (addition.isNew() && Files.exists(file)) {
			throw failure(Messages.ReviewWriter_notRead, file);
		}
		byte[] content = addition.isNew() ? new byte[0] : Files.readAllBytes(file);
		if (!addition.isNew() && isChanged(addition.path(), content)) {
			throw failure(Messages.ReviewWriter_changed, file);
		}
		try (OutputStream stream = transaction.write(file)) {
			stream.write(content);
			stream.write(addition.bytes());
		}
	}

	private void write(ReviewFile changed, Path file, FileTransaction transaction) throws IOException {
		if (isChanged(changed.path(), Files.readAllBytes(file))) {
			throw failure(Messages.ReviewWriter_changed, file);
		}
		// first as a whole, because saving makes the text that was read the new one
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		changed.resource().save(content, null);
		try (OutputStream stream = transaction.write(file)) {
			content.writeTo(stream);
		}
	}

	private FailedException failure(String message, Path file) {
		return new FailedException(ExitCode.FAILURE, NLS.bind(message, console.shown(file)));
	}

	private boolean isChanged(String path, byte[] content) {
		ReviewFile read = review.file(path);
		return !ReviewFileReader.read(path, content).text().equals(read.text());
	}
}
