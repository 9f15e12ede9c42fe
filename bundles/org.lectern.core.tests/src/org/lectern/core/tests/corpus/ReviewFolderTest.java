/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.core.corpus.ReviewFolder.Place;

/** What a review knows about files beside its own, and that it never looks outside. */
@SuppressWarnings("nls")
class ReviewFolderTest {

	@TempDir
	Path temporary;

	private Path root;

	private ReviewFolder folder;

	@BeforeEach
	void makeFolder() throws IOException {
		root = Files.createDirectories(temporary.resolve("review"));
		Files.createDirectory(root.resolve("pdf"));
		Files.writeString(root.resolve("pdf/a.pdf"), "%PDF-1.7");
		Files.writeString(temporary.resolve("secret.pdf"), "%PDF-1.7");
		folder = ReviewFolder.at(root);
	}

	@ParameterizedTest
	@CsvSource({ "pdf/a.pdf,FILE", "./pdf/../pdf/a.pdf,FILE", "pdf,OTHER", "'',OTHER", "pdf/b.pdf,MISSING",
			"../secret.pdf,OUTSIDE", "pdf/../../secret.pdf,OUTSIDE", "../gone.pdf,OUTSIDE", "C:/Users/a.pdf,OUTSIDE",
			"../review/pdf/a.pdf,FILE", "a\u0000b,MISSING" })
	void places(String path, Place expected) {
		assertEquals(expected, folder.look(path));
	}

	@Test
	void absolutePaths() {
		assertEquals(Place.FILE, folder.look(root.resolve("pdf/a.pdf").toAbsolutePath().toString()));
		assertEquals(Place.OUTSIDE, folder.look(temporary.resolve("secret.pdf").toAbsolutePath().toString()));
	}

	@Test
	void beginning() {
		assertArrayEquals("%PDF-".getBytes(), folder.begin("pdf/a.pdf", 5));
		assertArrayEquals("%PDF-1.7".getBytes(), folder.begin("pdf/a.pdf", 100));
		assertNull(folder.begin("pdf", 5));
		assertNull(folder.begin("pdf/b.pdf", 5));
		assertNull(folder.begin("../secret.pdf", 5));
	}

	@Test
	void linkThatLeadsOut() throws IOException {
		try {
			Files.createSymbolicLink(root.resolve("out.pdf"), temporary.resolve("secret.pdf"));
			Files.createSymbolicLink(root.resolve("out"), temporary);
			Files.createSymbolicLink(root.resolve("in.pdf"), root.resolve("pdf/a.pdf"));
		} catch (IOException | UnsupportedOperationException e) {
			assumeTrue(false, "this file system has no links for this user");
		}
		assertEquals(Place.OUTSIDE, folder.look("out.pdf"));
		assertNull(folder.begin("out.pdf", 5));
		assertEquals(Place.OUTSIDE, folder.look("out/secret.pdf"));
		assertEquals(Place.FILE, folder.look("in.pdf"));
	}

	@Test
	void folderThatDoesNotExist() {
		assertEquals(Place.MISSING, ReviewFolder.at(temporary.resolve("none")).look("a.pdf"));
	}
}
