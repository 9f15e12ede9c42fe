/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Reads damaged files for a time: {@code FuzzProgram MINUTES FOLDER SEED [TARGET...]}. What fails is put into the folder,
 * input and stack trace beside each other. Ends with 1 when something did.
 */
public final class FuzzProgram {

	private static final Duration PER_MEGABYTE = Duration.ofSeconds(1);

	private static final long HANGS = TimeUnit.SECONDS.toNanos(30);

	private final Path folder;
	private volatile Fuzzer running;

	private FuzzProgram(Path folder) {
		this.folder = folder;
	}

	/** Runs the program. */
	public static void main(String[] arguments) throws Exception {
		double minutes = Double.parseDouble(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		long seed = Long.parseLong(arguments[2]);
		Set<String> wanted = Set.of(List.of(arguments).subList(3, arguments.length).toArray(String[]::new));
		List<FuzzTarget> targets = FuzzTargets.all().stream()
				.filter(target -> wanted.isEmpty() || wanted.contains(target.name())).toList();
		System.exit(new FuzzProgram(folder).run(targets, minutes, seed) ? 0 : 1);
	}

	private boolean run(List<FuzzTarget> targets, double minutes, long seed) throws IOException {
		watch();
		long executions = 0;
		boolean clean = true;
		long each = (long) (TimeUnit.MINUTES.toNanos(1) * minutes / targets.size());
		for (FuzzTarget target : targets) {
			Fuzzer fuzzer = new Fuzzer(target, seed, PER_MEGABYTE);
			running = fuzzer;
			long end = System.nanoTime() + each;
			fuzzer.run(() -> System.nanoTime() < end);
			executions += fuzzer.executions();
			System.out.println(fuzzer.summary());
			for (Fuzzer.Failure failure : fuzzer.failures()) {
				System.out.println("  " + failure.what()); //$NON-NLS-1$
				write(failure);
				clean = false;
			}
		}
		System.out.printf("%,d executions%n", executions); //$NON-NLS-1$
		return clean;
	}

	private void write(Fuzzer.Failure failure) throws IOException {
		String name = failure.target() + '-' + Integer.toHexString(failure.what().hashCode());
		Files.write(folder.resolve(name + ".input"), failure.input()); //$NON-NLS-1$
		try (PrintStream out = new PrintStream(Files.newOutputStream(folder.resolve(name + ".txt")), false, StandardCharsets.UTF_8)) { //$NON-NLS-1$
			out.println(failure.what());
			if (failure.thrown() != null) {
				failure.thrown().printStackTrace(out);
			}
		}
	}

	/** Gives up, with the input, when a reader does not come back. */
	private void watch() {
		Thread reader = Thread.currentThread();
		Thread watcher = new Thread(() -> {
			while (true) {
				Fuzzer fuzzer = running;
				byte[] input = fuzzer == null ? null : fuzzer.hanging(reader, HANGS);
				if (input != null) {
					try {
						Files.write(folder.resolve("hanging.input"), input); //$NON-NLS-1$
					} catch (IOException e) {
						e.printStackTrace();
					}
					System.out.println("hangs: " + fuzzer.summary()); //$NON-NLS-1$
					for (StackTraceElement frame : reader.getStackTrace()) {
						System.out.println("  " + frame); //$NON-NLS-1$
					}
					Runtime.getRuntime().halt(3);
				}
				try {
					TimeUnit.SECONDS.sleep(1);
				} catch (InterruptedException e) {
					return;
				}
			}
		}, "watcher"); //$NON-NLS-1$
		watcher.setDaemon(true);
		watcher.start();
	}
}
