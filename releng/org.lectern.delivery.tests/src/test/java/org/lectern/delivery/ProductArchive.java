/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file that the product is packed in for one system.
 *
 * @param file
 *            the archive
 * @param system
 *            operating system, window system and processor, as in the name of the archive
 */
record ProductArchive(Path file, String system) {

	private static final Path FOLDER = Path.of(System.getProperty("lectern.root"),
			"releng/org.lectern.product/target/products");

	/** Something in an archive; whether it may be executed is known only of archives that can tell. */
	record Entry(String path, boolean executable) {
	}

	static ProductArchive of(String system) {
		String ending = system.startsWith("win32") ? ".zip" : ".tar.gz";
		return new ProductArchive(FOLDER.resolve("lectern-" + system + ending), system);
	}

	/** The systems that the build packs the product for. */
	static List<String> systems() {
		List<String> systems = new ArrayList<>(
				List.of("linux.gtk.x86_64", "win32.win32.x86_64", "macosx.cocoa.aarch64"));
		if ("baseline".equals(System.getProperty("lectern.target"))) {
			systems.addAll(List.of("linux.gtk.aarch64", "macosx.cocoa.x86_64"));
		}
		return systems;
	}

	/** The folder in the archive that holds the start scripts. */
	String home() {
		return system.startsWith("macosx") ? "Lectern.app/Contents/Eclipse/" : "lectern/";
	}

	/** The name of the one part of SWT that belongs into it. */
	String widgets() {
		String[] parts = system.split("\\.");
		return "org.eclipse.swt." + parts[1] + "." + parts[0] + "." + parts[2];
	}

	List<Entry> entries() throws IOException, InterruptedException {
		return file.toString().endsWith(".zip") ? zipEntries() : tarEntries();
	}

	private List<Entry> zipEntries() throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return Collections.list(zip.entries()).stream().map(ZipEntry::getName).map(name -> new Entry(name, false))
					.toList();
		}
	}

	private List<Entry> tarEntries() throws IOException, InterruptedException {
		Path work = Files.createTempDirectory("lectern-archive");
		try {
			ProcessResult listing = ProcessResult.of(work, List.of("tar", "-tvzf", file.toString()));
			return listing.output().lines().map(ProductArchive::tarEntry).toList();
		} finally {
			try (var files = Files.list(work)) {
				for (Path each : files.toList()) {
					Files.delete(each);
				}
			}
			Files.delete(work);
		}
	}

	/** Mode, owner, size, date and time stand before the path. */
	private static Entry tarEntry(String line) {
		return new Entry(line.split("\\s+", 6)[5], line.startsWith("-rwx"));
	}
}
