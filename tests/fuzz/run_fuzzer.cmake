# SPDX-License-Identifier: GPL-3.0-or-later
# Builds one fuzz target with clang, AddressSanitizer and libFuzzer in a folder of its own and runs it for 60 seconds
# from a seed corpus. Run as: cmake -DROOT=<project> -DWORK=<folder> -DTARGET=fuzz_csv -DSEEDS=<folder>[;<folder>]
# -P run_fuzzer.cmake. Says "SKIPPED" where clang or its runtime is not there.
cmake_minimum_required(VERSION 3.25)
find_program(CLANG clang++)
if(NOT CLANG)
    message("SKIPPED: there is no clang++ (apt package clang)")
    return()
endif()
file(MAKE_DIRECTORY ${WORK}/corpus)
file(WRITE ${WORK}/probe.cpp "extern \"C\" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }\n")
execute_process(COMMAND ${CLANG} -fsanitize=fuzzer,address ${WORK}/probe.cpp -o ${WORK}/probe
                RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
if(failed)
    message("SKIPPED: clang++ has no libFuzzer (apt package libclang-rt-14-dev)")
    return()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -S ${ROOT}/tests/fuzz -B ${WORK}/../build -G Ninja -DCMAKE_CXX_COMPILER=${CLANG}
                        -DPORTOLAN_ROOT=${ROOT} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/../build --target ${TARGET} COMMAND_ERROR_IS_FATAL ANY)
set(ENV{ASAN_OPTIONS} "allocator_may_return_null=1")
execute_process(COMMAND ${WORK}/../build/${TARGET} -max_total_time=60 -max_len=65536 -timeout=10 -rss_limit_mb=1500
                        -print_final_stats=1 -artifact_prefix=${WORK}/ ${WORK}/corpus ${SEEDS}
                RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "${TARGET} found an input that breaks it; it is kept in ${WORK}.")
endif()
