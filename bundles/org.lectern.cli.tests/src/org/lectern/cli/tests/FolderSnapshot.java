/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is in a folder, to see afterwards that nothing was lost, changed or left behind.
 *
 * @param content
 *            the hash of the content of each file, by its path; the path alone for a folder
 */
record FolderSnapshot(Map<String, String> content) {

	static FolderSnapshot of(Path folder) throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) paths::iterator) {
				content.put(folder.relativize(path).toString(), Files.isRegularFile(path)
						? Files.size(path) + " bytes, hash " + Arrays.hashCode(Files.readAllBytes(path)) //$NON-NLS-1$
						: "folder"); //$NON-NLS-1$
			}
		}
		return new FolderSnapshot(content);
	}
}
