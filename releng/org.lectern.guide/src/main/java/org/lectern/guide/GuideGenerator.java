/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.guide;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes a folder of HTML pages from Markdown files and copies the style sheet and the pictures beside them. The pages work
 * from the file system as well as in the help of Eclipse.
 */
public final class GuideGenerator {

	private static final String MARKDOWN = ".md";

	private final GuideContents contents;
	private final Path output;

	GuideGenerator(GuideContents contents, Path output) {
		this.contents = contents;
		this.output = output;
	}

	/**
	 * @param arguments
	 *            the table of contents (toc.xml); the folder to write into; then Markdown files, and folders that are
	 *            taken whole
	 * @throws IOException
	 *             when something cannot be read or written, or two files would become one page
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 3) {
			throw new IllegalArgumentException("Usage: TOC OUTPUT FILE-OR-FOLDER...");
		}
		GuideGenerator generator = new GuideGenerator(GuideContents.read(Path.of(arguments[0])), Path.of(arguments[1]));
		List<Path> sources = new ArrayList<>();
		for (int i = 2; i < arguments.length; i++) {
			sources.add(Path.of(arguments[i]));
		}
		generator.generate(sources);
	}

	void generate(List<Path> sources) throws IOException {
		empty();
		for (Path source : sources) {
			if (Files.isDirectory(source)) {
				try (Stream<Path> files = Files.walk(source)) {
					for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
						add(file, source.relativize(file).toString());
					}
				}
			} else {
				add(source, source.getFileName().toString());
			}
		}
	}

	private void add(Path file, String name) throws IOException {
		Path target = output.resolve(pageName(name));
		if (Files.exists(target)) {
			throw new FileAlreadyExistsException(target.toString(), file.toString(), "two sources for one page");
		}
		Files.createDirectories(target.getParent());
		if (name.endsWith(MARKDOWN)) {
			GuidePage page = new GuidePage(Files.readString(file));
			Files.writeString(target, page.html(target.getFileName().toString(), contents));
		} else {
			Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	/** Returns the name of the page that a Markdown file becomes; other files keep their names. */
	static String pageName(String file) {
		return file.endsWith(MARKDOWN)
				? file.substring(0, file.length() - MARKDOWN.length()).toLowerCase(Locale.ROOT) + ".html"
				: file;
	}

	/** What an earlier run left may belong to a source that is gone. */
	private void empty() throws IOException {
		if (Files.isDirectory(output)) {
			try (Stream<Path> files = Files.walk(output)) {
				for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
					Files.delete(file);
				}
			}
		}
		Files.createDirectories(output);
	}
}
