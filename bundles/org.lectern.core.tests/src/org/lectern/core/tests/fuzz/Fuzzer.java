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

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Reads inputs that grow out of one another: one that makes the reader find something new is kept to go on from. What the
 * reader finds stands in for its branches, so that no instrumented classes are needed.
 */
final class Fuzzer {

	/** What is slow or large in a small input is the start of something, not a sign of growth. */
	private static final int TELLING_LENGTH = 20_000;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int MOST_INPUTS = 4000;

	private final FuzzTarget target;
	private final long nanosPerMegabyte;
	private final Random random;
	private final Mutation mutation;
	private final List<byte[]> inputs;
	private final Set<String> known = new HashSet<>();
	private final List<Failure> failures = new ArrayList<>();
	private final Set<String> places = new HashSet<>();
	private volatile byte[] current;
	private volatile long begun;
	private long executions;
	private double slowest;
	private double largest;

	/** An input and what it does. */
	record Failure(String target, String what, byte[] input, Throwable thrown) {
	}

	/**
	 * Prepares a run.
	 *
	 * @param perMegabyte
	 *            reading a large input may take so long
	 */
	Fuzzer(FuzzTarget target, long seed, Duration perMegabyte) {
		this.target = target;
		nanosPerMegabyte = perMegabyte.toNanos();
		random = new Random(seed);
		mutation = new Mutation(random, target.words());
		inputs = new ArrayList<>(target.seeds());
	}

	/** Reads the seeds, then inputs made of them for as long as it is told to. */
	void run(BooleanSupplier goOn) {
		for (byte[] seed : target.seeds()) {
			execute(seed);
		}
		while (goOn.getAsBoolean()) {
			byte[] input = mutation.of(inputs.get(random.nextInt(inputs.size())), inputs.get(random.nextInt(inputs.size())));
			if (execute(input) && input.length < TELLING_LENGTH) {
				keep(input);
			}
		}
		current = null;
	}

	private void keep(byte[] input) {
		if (inputs.size() < MOST_INPUTS) {
			inputs.add(input);
		} else {
			inputs.set(target.seeds().size() + random.nextInt(MOST_INPUTS - target.seeds().size()), input);
		}
	}

	/** Reads an input and tells whether it showed something new. */
	private boolean execute(byte[] input) {
		executions++;
		Set<String> found = new HashSet<>();
		long allocated = allocated();
		begun = now();
		current = input;
		try {
			target.reading().read(input.clone(), found);
		} catch (Throwable e) { // whatever it is, the reader should not have let it out
			fail(e.getClass().getSimpleName() + " at " + place(e), input, e); //$NON-NLS-1$
			return false;
		}
		long nanos = now() - begun;
		if (input.length >= TELLING_LENGTH) {
			measure(input, nanos, allocated() - allocated);
		}
		return known.addAll(found);
	}

	private void measure(byte[] input, long nanos, long allocated) {
		double megabytes = input.length / 1e6;
		double time = nanos / megabytes;
		for (int i = 0; i < 3 && time > nanosPerMegabyte; i++) {
			// again: the virtual machine may have been busy with itself
			long start = now();
			target.reading().read(input.clone(), new HashSet<>());
			time = Math.min(time, (now() - start) / megabytes);
		}
		if (time > nanosPerMegabyte) {
			fail("slow: " + Math.round(time / 1e6) + " ms/MB", input, null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		slowest = Math.max(slowest, time);
		largest = Math.max(largest, (double) allocated / input.length);
	}

	private void fail(String what, byte[] input, Throwable thrown) {
		String place = thrown == null ? "slow" : what; //$NON-NLS-1$
		if (places.add(place)) {
			failures.add(new Failure(target.name(), what, input, thrown));
		}
	}

	private static String place(Throwable thrown) {
		return Arrays.stream(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.lectern.") //$NON-NLS-1$
				&& !frame.getClassName().startsWith("org.lectern.core.tests")).map(StackTraceElement::toString).findFirst() //$NON-NLS-1$
				.orElse("?"); //$NON-NLS-1$
	}

	private static long allocated() {
		return THREADS instanceof com.sun.management.ThreadMXBean threads ? threads.getCurrentThreadAllocatedBytes() : 0;
	}

	/** Time the reader has worked: others may keep the machine busy. */
	private static long now() {
		return THREADS.getCurrentThreadCpuTime();
	}

	/** Returns the input the reader has worked on for longer than a time, null when none is. */
	byte[] hanging(Thread reader, long nanos) {
		byte[] input = current;
		return input != null && THREADS.getThreadCpuTime(reader.getId()) - begun > nanos ? input : null;
	}

	List<Failure> failures() {
		return failures;
	}

	long executions() {
		return executions;
	}

	/** Returns in one line what was done. */
	String summary() {
		return String.format("%-16s %,12d executions %5d inputs kept, large ones: at most %4.0f ms/MB, %4.0f bytes allocated per byte, %d failures", //$NON-NLS-1$
				target.name(), executions, inputs.size() - target.seeds().size(), slowest / 1e6, largest, failures.size());
	}
}
