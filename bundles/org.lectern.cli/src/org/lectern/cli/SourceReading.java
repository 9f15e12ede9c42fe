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

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.intake.SourceContent;

/** Reads files of any format there is a reader for. */
final class SourceReading {

	private final Console console;
	private final RecordReader reader;
	private final Charset charset;

	/**
	 * Prepares to read.
	 *
	 * @param format
	 *            the id of the format of all files; null to tell it by their content
	 * @param encoding
	 *            the name of their encoding; null to find it out
	 * @throws FailedException
	 *             when there is no such format or encoding
	 */
	SourceReading(Console console, String format, String encoding) {
		this.console = console;
		reader = format == null ? null : StandardReaders.all().byId(format)
				.orElseThrow(() -> usage(NLS.bind(Messages.SourceReading_unknownFormat, format, formats())));
		charset = encoding == null ? null : charset(encoding);
	}

	/** Returns the ids of all formats, for a message. */
	static String formats() {
		return StandardReaders.all().all().stream().map(each -> each.format().id()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static Charset charset(String encoding) {
		try {
			return Charset.forName(encoding);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw usage(NLS.bind(Messages.SourceReading_unknownEncoding, encoding));
		}
	}

	private static FailedException usage(String message) {
		return new FailedException(ExitCode.USAGE, message);
	}

	/**
	 * Reads files.
	 *
	 * @param files
	 *            the files as typed
	 * @return what they hold, in the same order
	 * @throws FailedException
	 *             when one of them cannot be read
	 */
	List<SourceContent> read(List<String> files) {
		List<SourceContent> sources = new ArrayList<>();
		for (String file : files) {
			console.progress().check();
			sources.add(read(file));
		}
		return sources;
	}

	private SourceContent read(String file) {
		Path path = console.path(file);
		SourceFile source = new SourceFile(path.getFileName().toString(), bytes(file, path), charset);
		RecordReader used = reader != null ? reader
				: StandardReaders.all().detect(source)
						.orElseThrow(() -> unreadable(file, NLS.bind(Messages.SourceReading_noFormat, formats())));
		try {
			return SourceContent.read(used, source, console.progress());
		} catch (UnreadableSourceException e) {
			throw unreadable(file + ':' + e.line(), e.getMessage());
		}
	}

	private static byte[] bytes(String file, Path path) {
		try {
			if (!Files.exists(path)) {
				throw unreadable(file, Messages.ImportDigestCommand_missing);
			}
			if (!Files.isRegularFile(path)) {
				throw unreadable(file, Messages.SourceReading_notFile);
			}
			if (Files.size(path) > ReviewFileReader.MAX_BYTES) {
				throw unreadable(file, NLS.bind(Messages.SourceReading_tooLarge, ReviewFileReader.MAX_BYTES >> 20));
			}
			return Files.readAllBytes(path);
		} catch (IOException e) {
			throw unreadable(file, NLS.bind(Messages.ImportDigestCommand_failed, e.getMessage()));
		}
	}

	private static FailedException unreadable(String file, String reason) {
		return new FailedException(ExitCode.UNREADABLE, file + ": " + reason); //$NON-NLS-1$
	}
}
