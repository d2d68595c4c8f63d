"""llama.cpp through its C functions: with quantize.ggml the only modules that import llama_cpp.

Not llama_cpp.Llama, whose streaming decodes the whole answer again for every token.
"""
