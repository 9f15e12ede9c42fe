/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lectern.core.storage.WholeFile;

/**
 * Kills a process while it saves, at random moments, and looks at what is left: {@code KilledSaves ROUNDS FOLDER}. Ends
 * with 1 when a file was torn.
 */
public final class KilledSaves {

	private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(40);

	private static final List<String> CLASSES = List.of("org.lectern.core.tests.storage.SavingProcess", //$NON-NLS-1$
			"org.lectern.core.storage.WholeFile", "org.lectern.core.storage.WholeFile$Content", //$NON-NLS-1$ //$NON-NLS-2$
			"org.lectern.core.storage.StagedFile", "org.lectern.core.storage.StagedFile$SyncedStream"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Path papers;
	private final Path classes;
	private final Random random = new Random();
	private int torn;
	private int unfinished;
	private final int[] seen = new int[2];

	KilledSaves(Path folder) throws IOException {
		papers = Files.createDirectories(folder.resolve("papers")); //$NON-NLS-1$
		classes = folder.resolve("classes"); //$NON-NLS-1$
		copyClasses(classes);
	}

	/** Runs the program. */
	public static void main(String[] arguments) throws Exception {
		KilledSaves saves = new KilledSaves(Files.createDirectories(Path.of(arguments[1])));
		saves.run(Integer.parseInt(arguments[0]));
		System.out.println(saves);
		System.exit(saves.torn == 0 ? 0 : 1);
	}

	void run(int rounds) throws IOException, InterruptedException {
		Path file = papers.resolve("papers.bib"); //$NON-NLS-1$
		for (int i = 0; i < rounds; i++) {
			killOnce(file);
			String content = Files.readString(file);
			int version = content.equals(SavingProcess.version(0)) ? 0 : content.equals(SavingProcess.version(1)) ? 1 : -1;
			if (version < 0) {
				torn++;
			} else {
				seen[version]++;
			}
			unfinished += removeLeftovers(file);
		}
	}

	private void killOnce(Path file) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command(classes, file)).redirectErrorStream(true).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			String said = output.readLine();
			if (!"saving".equals(said)) { //$NON-NLS-1$
				throw new IllegalStateException(said);
			}
			// any moment is as good as another
			LockSupport.parkNanos(random.nextLong(LATEST));
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** Returns what starts the process that saves a file. */
	static List<String> command(Path classes, Path file) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", classes.toString(), SavingProcess.class.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				file.toString());
	}

	/** Puts the classes the process needs into a folder: a bundle is no class path. */
	static void copyClasses(Path classes) throws IOException {
		for (String name : CLASSES) {
			String path = name.replace('.', '/') + ".class"; //$NON-NLS-1$
			Path target = classes.resolve(path);
			Files.createDirectories(target.getParent());
			ClassLoader loader = name.contains(".tests.") ? SavingProcess.class.getClassLoader() //$NON-NLS-1$
					: WholeFile.class.getClassLoader();
			try (InputStream content = loader.getResourceAsStream(path)) {
				Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static int removeLeftovers(Path file) throws IOException {
		try (Stream<Path> all = Files.list(file.getParent())) {
			Set<Path> leftovers = all.filter(path -> !path.equals(file)).collect(Collectors.toSet());
			for (Path leftover : leftovers) {
				Files.delete(leftover);
			}
			return leftovers.size();
		}
	}

	int torn() {
		return torn;
	}

	@Override
	public String toString() {
		return torn + " torn; " + seen[0] + " and " + seen[1] + " of the two versions; " + unfinished //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ " killed before the new content took its place"; //$NON-NLS-1$
	}
}
