/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.digest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.digest.DigestImport;
import org.lectern.core.io.digest.DigestImportException;
import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.FileAddition;
import org.lectern.model.review.Paper;

/** A review in memory that digests are imported into, as bytes of files like those on disk. */
final class ImportedReview {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/** Puts a file into the review. */
	ImportedReview with(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	/** Imports a digest, writes what is to be written, and returns what was told. */
	DigestImportResult importDigest(String name, String text) throws DigestImportException {
		DigestImportResult result = new DigestImport(name, text).into(corpus());
		for (FileAddition addition : result.additions()) {
			if (addition.isNew() == files.containsKey(addition.path())) {
				throw new AssertionError(addition.path() + " is new: " + addition.isNew()); //$NON-NLS-1$
			}
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			content.writeBytes(files.getOrDefault(addition.path(), new byte[0]));
			content.writeBytes(addition.bytes());
			files.put(addition.path(), content.toByteArray());
		}
		return result;
	}

	/** Reads the files anew. */
	ReviewCorpus corpus() {
		return ReviewCorpus
				.of(files.entrySet().stream().map(file -> ReviewFileReader.read(file.getKey(), file.getValue())).toList());
	}

	Map<String, byte[]> files() {
		return files;
	}

	String text(String path) {
		return new String(files.get(path), StandardCharsets.UTF_8);
	}

	List<Paper> papers() {
		return corpus().papers();
	}

	List<String> keys() {
		return papers().stream().map(Paper::getKey).toList();
	}
}
